# The course in JupyterLab: docker build -t hopfield_edu . && docker run --rm -p 8888:8888 hopfield_edu
FROM quay.io/jupyter/minimal-notebook:python-3.11

# Small products on shared cores: several threads would wait for each other.
ENV OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1

COPY --chown=${NB_UID}:${NB_GID} requirements.txt /tmp/requirements.txt
RUN pip install --no-cache-dir --extra-index-url https://download.pytorch.org/whl/cpu -r /tmp/requirements.txt

COPY --chown=${NB_UID}:${NB_GID} . /home/${NB_USER}/hopfield_edu
WORKDIR /home/${NB_USER}/hopfield_edu
RUN pip install --no-cache-dir --no-deps --no-build-isolation -e . && python -m hopfield_edu doctor

CMD ["start-notebook.py", "--ServerApp.root_dir=notebooks"]
